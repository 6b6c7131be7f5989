using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Platform.Journal;

/// <summary>Signs checkpoints with Ed25519 (RFC 8032).</summary>
public sealed class CheckpointSigner
{
    private readonly byte[] _seed;
    private readonly byte[] _publicKey = new byte[Ed25519.PublicKeySize];

    /// <summary>A signer of a name (no space, no plus sign; a journal signs under its origin) with a secret seed of 32 bytes.</summary>
    public CheckpointSigner(string name, ReadOnlySpan<byte> seed)
    {
        if (!NoteKey.IsName(name))
            throw new ArgumentException("A key's name has no space and no plus sign.", nameof(name));
        if (seed.Length != Ed25519.SecretKeySize)
            throw new ArgumentException($"A seed has {Ed25519.SecretKeySize} bytes.", nameof(seed));

        Name = name;
        _seed = seed.ToArray();
        Ed25519.GeneratePublicKey(_seed, 0, _publicKey, 0);
        KeyHash = NoteKey.Hash(name, _publicKey);
    }

    /// <summary>Name of the key.</summary>
    public string Name { get; }

    /// <summary>Hint by which a verifier finds the key.</summary>
    public uint KeyHash { get; }

    /// <summary>The public key, 32 bytes.</summary>
    public ReadOnlyMemory<byte> PublicKey => _publicKey;

    /// <summary>What a verifier needs, in one line, as <see cref="CheckpointVerifier.Parse"/> reads it.</summary>
    public string VerifierKey => $"{Name}+{KeyHash:x8}+{Convert.ToBase64String([NoteKey.Ed25519Type, .. _publicKey])}";

    /// <summary>The checkpoint as a note with one signature.</summary>
    public SignedNote Sign(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var text = checkpoint.ToText();
        return new(text, [Sign(text)]);
    }

    /// <summary>The same note with a further signature, as a witness gives it.</summary>
    public SignedNote Countersign(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note with { Signatures = [.. note.Signatures, Sign(note.Text)] };
    }

    /// <summary>The signature over the text of any note.</summary>
    public NoteSignature Sign(string text)
    {
        var message = Encoding.UTF8.GetBytes(text);
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_seed, 0, message, 0, message.Length, signature, 0);
        return new(Name, KeyHash, signature);
    }
}
