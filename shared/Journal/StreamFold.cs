namespace Platform.Journal;

/// <summary>
/// Folds the entries of one stream, in order, into the last value of each path: the state of the record after the last entry given.
/// Header fields are not part of it.
/// </summary>
public sealed class StreamFold
{
    private readonly SortedDictionary<string, FieldValue?> _values = new(PathOrder.Instance);

    /// <summary>Last value per path; null where it was erased. A path that was removed is not there.</summary>
    public IReadOnlyDictionary<string, FieldValue?> Values => _values;

    /// <summary>How many entries were folded: the version of the stream, when folding began with the first.</summary>
    public long Version { get; private set; }

    /// <summary>Folds entries, each given as its fields, oldest first.</summary>
    public static StreamFold Of(IEnumerable<IEnumerable<JournalField>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var fold = new StreamFold();
        foreach (var entry in entries)
            fold.Apply(entry);
        return fold;
    }

    /// <summary>Folds in the next entry.</summary>
    public void Apply(IEnumerable<JournalField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var field in fields)
        {
            if (field.Path.StartsWith(HeaderPaths.Prefix))
                continue;
            if (field.Value?.Kind == FieldKind.Absent)
                _values.Remove(field.Path);
            else
                _values[field.Path] = field.Value;
        }

        Version++;
    }
}
