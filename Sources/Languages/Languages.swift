// The languages Vigil speaks: catalogues in the gettext format, with English as the key.
// Imports nothing, not even Foundation.
