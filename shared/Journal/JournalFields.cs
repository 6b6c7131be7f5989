using System.Collections;

namespace Platform.Journal;

/// <summary>The fields of one entry, sorted by path, each path once. Immutable.</summary>
public sealed class JournalFields : IReadOnlyList<JournalField>
{
    private readonly JournalField[] _sorted;

    /// <summary>Takes fields in any order; a path that comes twice throws <see cref="ArgumentException"/>.</summary>
    public JournalFields(IEnumerable<JournalField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _sorted = [.. fields];
        Array.Sort(_sorted, static (x, y) => PathOrder.Instance.Compare(x.Path, y.Path));
        for (var i = 1; i < _sorted.Length; i++)
        {
            if (_sorted[i].Path == _sorted[i - 1].Path)
                throw new ArgumentException($"The path '{_sorted[i].Path}' comes twice in one entry.", nameof(fields));
        }
    }

    private JournalFields(JournalField[] sorted) => _sorted = sorted;

    /// <inheritdoc />
    public int Count => _sorted.Length;

    /// <inheritdoc />
    public JournalField this[int index] => _sorted[index];

    /// <summary>The field at a path, or null.</summary>
    public JournalField? Find(string path)
    {
        var index = IndexOf(path);
        return index < 0 ? null : _sorted[index];
    }

    /// <summary>
    /// The same fields, with value and salt of one path taken away; the leaf stays. The mark of a removed path says nothing personal, is needed
    /// to fold the stream, and stays too. A path that is not there throws <see cref="ArgumentException"/>.
    /// </summary>
    public JournalFields Erase(string path)
    {
        var index = IndexOf(path);
        if (index < 0)
            throw new ArgumentException($"The entry has no field '{path}'.", nameof(path));

        if (_sorted[index].Value?.Kind == FieldKind.Absent)
            return this;

        var fields = (JournalField[])_sorted.Clone();
        fields[index] = fields[index].Erase();
        return new(fields);
    }

    /// <inheritdoc />
    public IEnumerator<JournalField> GetEnumerator() => ((IEnumerable<JournalField>)_sorted).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _sorted.GetEnumerator();

    private int IndexOf(string path)
    {
        var (low, high) = (0, _sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = PathOrder.Instance.Compare(_sorted[middle].Path, path);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
