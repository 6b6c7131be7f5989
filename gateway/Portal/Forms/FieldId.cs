namespace Portal.Forms;

/// <summary>Identifier of the field with a name, the same for the field and whatever points at it. The prefix is that of its form.</summary>
internal static class FieldId
{
    /// <summary>Name under which a form hands its prefix to its fields.</summary>
    public const string Cascade = "portal-field-prefix";

    /// <summary>Prefix of a field whose form has none.</summary>
    public const string Default = "f";

    public static string Of(string prefix, string name) =>
        $"{prefix}-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
