using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Platform.Journal;

/// <summary>Checks the signatures of one key.</summary>
public sealed class CheckpointVerifier
{
    private readonly byte[] _publicKey;

    /// <summary>A verifier of a name and an Ed25519 public key of 32 bytes.</summary>
    public CheckpointVerifier(string name, ReadOnlySpan<byte> publicKey)
    {
        if (!NoteKey.IsName(name))
            throw new ArgumentException("A key's name has no space and no plus sign.", nameof(name));
        if (publicKey.Length != Ed25519.PublicKeySize)
            throw new ArgumentException($"A public key has {Ed25519.PublicKeySize} bytes.", nameof(publicKey));

        Name = name;
        _publicKey = publicKey.ToArray();
        KeyHash = NoteKey.Hash(name, publicKey);
    }

    /// <summary>Name of the key.</summary>
    public string Name { get; }

    /// <summary>Hint by which the key's signatures are found.</summary>
    public uint KeyHash { get; }

    /// <summary>Reads <see cref="CheckpointSigner.VerifierKey"/>; null when it is malformed or its hash is not the key's.</summary>
    public static CheckpointVerifier? Parse(string verifierKey)
    {
        ArgumentNullException.ThrowIfNull(verifierKey);
        if (verifierKey.Split('+', 3) is not [var name, var hash, var base64] || !NoteKey.IsName(name))
            return null;

        var key = new byte[1 + Ed25519.PublicKeySize];
        if (!Convert.TryFromBase64String(base64, key, out var length) || length != key.Length || key[0] != NoteKey.Ed25519Type)
            return null;

        var verifier = new CheckpointVerifier(name, key.AsSpan(1));
        return hash == verifier.KeyHash.ToString("x8") && Convert.ToBase64String(key) == base64 ? verifier : null;
    }

    /// <summary>True when the note carries a signature of this key and every signature that names this key is good.</summary>
    public bool Verifies(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var message = Encoding.UTF8.GetBytes(note.Text);
        var own = note.Signatures.Where(signature => signature.Name == Name && signature.KeyHash == KeyHash).ToList();
        return own.Count > 0 && own.TrueForAll(signature => signature.Signature.Length == Ed25519.SignatureSize
            && Ed25519.Verify(signature.Signature, 0, _publicKey, 0, message, 0, message.Length));
    }

    /// <summary>The checkpoint in a note, when this key signed it and it is of the origin; else null.</summary>
    public Checkpoint? Open(string note, string origin) =>
        SignedNote.Parse(note) is { } signed && Verifies(signed) && Checkpoint.Parse(signed.Text) is { } checkpoint && checkpoint.Origin == origin
            ? checkpoint
            : null;
}
