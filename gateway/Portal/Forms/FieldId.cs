namespace Portal.Forms;

/// <summary>Identifier of the field with a name, the same for the field and whatever points at it.</summary>
internal static class FieldId
{
    public static string Of(string name) =>
        "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
