using System.Globalization;

namespace Platform.Journal;

/// <summary>The head of a journal at a size, in the text of C2SP tlog-checkpoint: origin, size, root and further lines.</summary>
public sealed record Checkpoint
{
    /// <summary>A line that is empty or breaks, a negative size or a root of another length throws <see cref="ArgumentException"/>.</summary>
    public Checkpoint(string origin, long size, byte[] root, params IReadOnlyList<string> extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (!IsLine(origin))
            throw new ArgumentException("An origin is one line.", nameof(origin));
        if (root.Length != MerkleTree.HashLength)
            throw new ArgumentException($"A hash has {MerkleTree.HashLength} bytes.", nameof(root));
        if (!extensions.All(IsLine))
            throw new ArgumentException("An extension is one line.", nameof(extensions));

        (Origin, Size, Root, Extensions) = (origin, size, root, extensions);
    }

    /// <summary>Name of the journal, unique in the world.</summary>
    public string Origin { get; }

    /// <summary>Number of entries.</summary>
    public long Size { get; }

    /// <summary>Root of the Merkle tree over them.</summary>
    public byte[] Root { get; }

    /// <summary>Further lines, whose meaning is the origin's.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the text of a note; null when it is no checkpoint.</summary>
    public static Checkpoint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[^1].Length > 0 || !lines[..^1].All(IsLine))
            return null;
        if (!long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size) || lines[1] != size.ToString(CultureInfo.InvariantCulture))
            return null;

        var root = new byte[MerkleTree.HashLength];
        var isRoot = Convert.TryFromBase64String(lines[2], root, out var length) && length == root.Length && Convert.ToBase64String(root) == lines[2];
        return isRoot ? new(lines[0], size, root, lines[3..^1]) : null;
    }

    /// <summary>The text that is signed: every line ends with a line feed.</summary>
    public string ToText() => string.Concat(
        new[] { Origin, Size.ToString(CultureInfo.InvariantCulture), Convert.ToBase64String(Root) }.Concat(Extensions).Select(static line => line + "\n"));

    /// <inheritdoc />
    public bool Equals(Checkpoint? other) => other is not null && ToText() == other.ToText();

    /// <inheritdoc />
    public override int GetHashCode() => ToText().GetHashCode(StringComparison.Ordinal);

    private static bool IsLine(string line) => !string.IsNullOrEmpty(line) && !line.Any(static unit => unit < ' ');
}
