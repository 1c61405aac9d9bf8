// The languages Vigil speaks: catalogues in the gettext format, with English as the key.
// Imports the lock of the standard library alone, not even Foundation.
