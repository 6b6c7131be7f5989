using System.Buffers.Binary;

namespace Platform.Journal;

/// <summary>A text and its signatures, as C2SP signed-note writes them.</summary>
/// <param name="Text">What is signed; ends with a line feed.</param>
/// <param name="Signatures">At least one.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    private const string Mark = "— ";
    private const int MostSignatures = 100;

    /// <summary>Reads a note; null when it is none.</summary>
    public static SignedNote? Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0 || !note.EndsWith('\n') || note.Any(static unit => unit < ' ' && unit != '\n'))
            return null;

        var lines = note[(split + 2)..].Split('\n')[..^1];
        if (lines.Length is 0 or > MostSignatures)
            return null;

        var signatures = lines.Select(ParseLine).OfType<NoteSignature>().ToList();
        return signatures.Count == lines.Length ? new(note[..(split + 1)], signatures) : null;
    }

    /// <summary>The note: text, an empty line, one line per signature.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(Line))}";

    private static string Line(NoteSignature signature)
    {
        var bytes = new byte[4 + signature.Signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, signature.KeyHash);
        signature.Signature.CopyTo(bytes, 4);
        return $"{Mark}{signature.Name} {Convert.ToBase64String(bytes)}\n";
    }

    private static NoteSignature? ParseLine(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal) || line[Mark.Length..].Split(' ') is not [var name, var base64] || !NoteKey.IsName(name))
            return null;

        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || length < 5 || Convert.ToBase64String(bytes, 0, length) != base64)
            return null;
        return new(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[4..length]);
    }
}
