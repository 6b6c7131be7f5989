namespace Platform.Journal;

/// <summary>One signature under a note.</summary>
/// <param name="Name">Name of the key.</param>
/// <param name="KeyHash">First four bytes of the hash of name and key: a hint, no proof.</param>
/// <param name="Signature">The signature itself; 64 bytes for Ed25519.</param>
public sealed record NoteSignature(string Name, uint KeyHash, byte[] Signature);
