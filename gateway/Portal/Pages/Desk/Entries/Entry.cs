using Google.Protobuf.Reflection;
using Portal.Forms;

namespace Portal.Pages.Desk.Entries;

/// <summary>A field of a form: what it fills in the request and how it is asked for.</summary>
/// <param name="Field">The field of the contract.</param>
/// <param name="Path">Its path from the request, in the contract's names: <c>paper.title</c>.</param>
public sealed record Entry(FieldDescriptor Field, string Path)
{
    /// <summary>How it is asked for.</summary>
    public EntryKind Kind { get; init; }

    /// <summary>May be left empty.</summary>
    public bool Optional { get; init; }

    /// <summary>Filled with today, or with now where it is an instant, at first.</summary>
    public bool StartsToday { get; init; }

    /// <summary>Rows offered.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>Rows that stand open at first.</summary>
    public int OpenRows { get; init; } = 1;

    /// <summary>Fields of a row.</summary>
    public IReadOnlyList<Entry> Parts { get; init; } = [];

    /// <summary>Where the values to choose from come from; null for those of the enumeration.</summary>
    public ReadChoices? Choices { get; init; }

    /// <summary>Name in the form: the path in JSON names, as refusals name fields.</summary>
    public string Name => NameOf(Path);

    /// <summary>Takes the whole width of a form.</summary>
    public bool IsWide => Kind is EntryKind.Text or EntryKind.Lines or EntryKind.CaseNumbers or EntryKind.Choice or EntryKind.Choices or EntryKind.Check or EntryKind.Rows or EntryKind.Each;

    /// <summary>Name of a part in one row: <c>resolutions[0].dueOn</c>.</summary>
    public string PartName(int row, Entry part) => $"{Name}[{row}].{NameOf(part.Path)}";

    private static string NameOf(string path) => string.Join('.', path.Split('.').Select(Json));

    private static string Json(string snake)
    {
        var words = snake.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}

/// <summary>Reads the values a field offers.</summary>
public delegate Task<IReadOnlyList<FieldOption>> ReadChoices(ChoiceSource source);
