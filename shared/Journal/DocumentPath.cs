using System.Globalization;
using System.Text;

namespace Platform.Journal;

/// <summary>
/// Writes and reads paths into a document: names joined by dots, places in a list in brackets. Signs that mean something in a path are escaped by a
/// backslash in a name; so is the at sign, which is the header's.
/// </summary>
internal static class DocumentPath
{
    public const string EmptyList = "[]";
    public const string EmptyObject = "{}";
    private const string Special = "\\.[]{}@";

    public static string Member(string parent, string name)
    {
        if (name.Length == 0)
            throw new ArgumentException("A member without a name has no path.", nameof(name));

        var path = new StringBuilder(parent);
        if (parent.Length > 0)
            path.Append('.');
        foreach (var sign in name)
            (Special.Contains(sign) ? path.Append('\\') : path).Append(sign);
        return path.ToString();
    }

    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    /// <summary>Splits a path into names (string), places (int) and, at its end, the mark of an empty list or object (char).</summary>
    public static List<object> Split(string path)
    {
        var steps = new List<object>();
        var at = 0;
        while (at < path.Length)
        {
            if (path.AsSpan(at) is EmptyList or EmptyObject)
            {
                steps.Add(path[at]);
                at += 2;
            }
            else if (path[at] == '[')
            {
                steps.Add(ReadIndex(path, ref at));
            }
            else
            {
                if (steps.Count > 0 && path[at++] != '.')
                    throw Malformed(path);
                steps.Add(ReadName(path, ref at));
            }
        }

        return steps.Count > 0 && steps[0] is string ? steps : throw Malformed(path);
    }

    private static int ReadIndex(string path, ref int at)
    {
        var end = path.IndexOf(']', at);
        var digits = end < 0 ? [] : path.AsSpan(at + 1, end - at - 1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || (digits[0] == '0' && digits.Length > 1))
            throw Malformed(path);

        at = end + 1;
        return index;
    }

    private static string ReadName(string path, ref int at)
    {
        var name = new StringBuilder();
        for (; at < path.Length && path[at] is not ('.' or '[' or '{'); at++)
        {
            var escaped = path[at] == '\\';
            if (escaped)
                at++;
            if (at == path.Length || escaped != Special.Contains(path[at]))
                throw Malformed(path);
            name.Append(path[at]);
        }

        return name.Length > 0 ? name.ToString() : throw Malformed(path);
    }

    private static FormatException Malformed(string path) => new($"'{path}' is no path into a document.");
}
