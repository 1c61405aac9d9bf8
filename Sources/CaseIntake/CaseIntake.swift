// Readers of outside data: bytes in, rows and defects out, nothing lost on the way.
// Knows file formats and their damage; law and derivation stay in CaseModel.
