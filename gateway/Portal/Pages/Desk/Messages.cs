using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Portal.Pages.Desk;

/// <summary>Reads the fields of replies by their names in the contract.</summary>
internal static class Messages
{
    /// <summary>The field of that name; its absence is a bug of a declaration.</summary>
    public static FieldDescriptor Require(this MessageDescriptor type, string name) =>
        type.FindFieldByName(name) ?? throw new InvalidOperationException($"{type.FullName} has no field {name}.");

    /// <summary>A text field; empty when the message has none of that name.</summary>
    public static string Text(this IMessage message, string name) =>
        message.Descriptor.FindFieldByName(name)?.Accessor.GetValue(message) as string ?? "";

    /// <summary>True when a boolean field of that name is set.</summary>
    public static bool Flag(this IMessage message, string name) =>
        message.Descriptor.FindFieldByName(name)?.Accessor.GetValue(message) is true;

    /// <summary>A whole number; 0 when the message has no field of that name.</summary>
    public static long Number(this IMessage message, string name) =>
        message.Descriptor.FindFieldByName(name)?.Accessor.GetValue(message) switch { int small => small, long large => large, _ => 0 };

    /// <summary>A day; null when empty.</summary>
    public static DateOnly? DayOf(this IMessage message, string name) => Platform.Hosting.Calls.WireTime.Day(message.Text(name));

    /// <summary>The messages of a repeated field.</summary>
    public static IReadOnlyList<IMessage> List(this IMessage message, string name) =>
        message.Descriptor.FindFieldByName(name)?.Accessor.GetValue(message) is IEnumerable items ? [.. items.OfType<IMessage>()] : [];

    /// <summary>The state: text as it is, an enumeration by its short name in the case of text states, such as Dispatched.</summary>
    public static string State(this IMessage message)
    {
        var field = message.Descriptor.FindFieldByName("status");
        var value = field?.Accessor.GetValue(message);
        return value switch
        {
            string text => text,
            Enum => field!.EnumType.FindValueByNumber(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)) is { } named
                ? Pascal(DeskWords.ShortName(named))
                : "",
            _ => "",
        };
    }

    private static string Pascal(string upper) =>
        string.Concat(upper.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
