using Platform.Documents.Layout;

namespace Platform.Documents;

/// <summary>
/// Documents bound into one volume: a cover, a catalogue by groups, and the documents, each beginning a new page. Pages are counted from the first
/// document. The catalogue names them by fields that refer to bookmarks; only a program that lays the pages out can know the numbers, so the file
/// asks for its fields to be brought up to date when it is opened, and until then holds the first document's page and a dash for the others.
/// The same content always gives the same bytes.
/// </summary>
public sealed class BoundVolume
{
    /// <summary>The title on the cover; a line feed breaks it.</summary>
    public required string Title { get; init; }

    /// <summary>Whose volume it is.</summary>
    public required string Organ { get; init; }

    /// <summary>The day that stands for the file's creation.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What the cover says below the title: labels and values.</summary>
    public IReadOnlyList<(string Label, string Text)> Cover { get; init; } = [];

    /// <summary>The groups in order; an empty one is named in the catalogue as such.</summary>
    public required IReadOnlyList<VolumeGroup> Groups { get; init; }

    /// <summary>The DOCX file.</summary>
    public byte[] ToBytes()
    {
        foreach (var bound in Groups.SelectMany(group => group.Documents)) DocumentChecks.Check(bound.Document);
        using var buffer = new MemoryStream();
        WordPackage.Write(this, buffer);
        return buffer.ToArray();
    }
}

/// <summary>A group of the catalogue.</summary>
/// <param name="Title">The words of its row.</param>
/// <param name="Documents">Its documents in order.</param>
public sealed record VolumeGroup(string Title, IReadOnlyList<VolumeDocument> Documents);

/// <summary>A bound document and how the catalogue names it.</summary>
/// <param name="Title">Name in the catalogue.</param>
/// <param name="Document">The document.</param>
public sealed record VolumeDocument(string Title, OfficialDocument Document);
