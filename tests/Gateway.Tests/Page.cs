using System.Net;
using System.Text.RegularExpressions;

namespace Gateway.Tests;

/// <summary>An answer as a person sees it.</summary>
internal sealed partial record Page(HttpStatusCode Status, string Address, string Html, HttpResponseMessage Answer)
{
    /// <summary>Where it leads on, when it is a redirect.</summary>
    public string? Location => Answer.Headers.Location?.OriginalString is { } location && Uri.TryCreate(location, UriKind.Absolute, out var whole) && whole.IsAbsoluteUri && whole.Scheme != Uri.UriSchemeFile
        ? whole.PathAndQuery
        : Answer.Headers.Location?.OriginalString;

    public string Title => WebUtility.HtmlDecode(Heading().Match(Html).Groups["words"].Value).Trim();

    /// <summary>What it says, without marks and with single blanks.</summary>
    public string Text => WebUtility.HtmlDecode(Blanks().Replace(Marks().Replace(Html, " "), " "));

    /// <summary>What stands in the only element of a class.</summary>
    public string Of(string name) => WebUtility.HtmlDecode(Regex.Match(Html, $"class=\"{name}\">(?<words>[^<]*)<", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["words"].Value);

    /// <summary>The form of a name, or the one that posts to an address: where it posts to and the fields it fills in itself.</summary>
    public (string Action, List<KeyValuePair<string, string>> Fields) Form(string nameOrAction)
    {
        foreach (Match form in Forms().Matches(Html))
        {
            var action = Attribute(form.Groups["tag"].Value, "action");
            List<KeyValuePair<string, string>> fields = [];
            foreach (Match input in Inputs().Matches(form.Groups["body"].Value))
            {
                var type = Attribute(input.Value, "type");
                var isSent = type is not ("checkbox" or "radio") || input.Value.Contains(" checked", StringComparison.Ordinal);
                if (isSent && Attribute(input.Value, "name") is { } name) fields.Add(new(name, Attribute(input.Value, "value") ?? ""));
            }

            if (action == nameOrAction || fields.Exists(field => field is { Key: "_handler" } && field.Value == nameOrAction)) return (action ?? Address, fields);
        }

        throw new InvalidOperationException($"There is no form {nameOrAction} on {Address} ({(int)Status} {Title}): {Text}");
    }

    /// <summary>The values a field offers, without the prompt.</summary>
    public IReadOnlyList<string> Choices(string field)
    {
        var select = Regex.Match(Html, $"<select[^>]*name=\"{field}\".*?</select>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value;
        var rings = Inputs().Matches(Html).Where(input => Attribute(input.Value, "name") == field && Attribute(input.Value, "type") == "radio");
        return [.. Options().Matches(select).Select(option => WebUtility.HtmlDecode(option.Groups["value"].Value)).Where(value => value.Length > 0),
            .. rings.Select(input => Attribute(input.Value, "value")!)];
    }

    private static string? Attribute(string tag, string name)
    {
        var found = Regex.Match(tag, $"[\\s]{name}=\"(?<value>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        return found.Success ? WebUtility.HtmlDecode(found.Groups["value"].Value) : null;
    }

    [GeneratedRegex("<h1[^>]*>(?<words>.*?)</h1>", RegexOptions.Singleline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex("<option[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Options();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Inputs();
}
