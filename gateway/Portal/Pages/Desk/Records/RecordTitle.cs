using Google.Protobuf;
using Portal.Formats;

namespace Portal.Pages.Desk.Records;

/// <summary>What a record is called.</summary>
internal static class RecordTitle
{
    /// <summary>The value of the kind's title field, days in words; paths such as <c>summary.number</c> go into parts.</summary>
    public static string Of(IMessage record, RecordKind kind)
    {
        var names = kind.Title.Split('.');
        foreach (var name in names[..^1])
        {
            if (record.Descriptor.FindFieldByName(name)?.Accessor.GetValue(record) is IMessage part) record = part;
        }

        var text = record.Text(names[^1]);
        if (text.Length == 0 && record.Number(names[^1]) is var number and > 0) return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Platform.Hosting.Calls.WireTime.Day(text) is { } day ? ChineseFormat.Date(day) : text;
    }
}
