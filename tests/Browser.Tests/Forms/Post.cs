namespace Browser.Tests.Forms;

/// <summary>
/// A form of the desk that is posted. Values are those of its fields where the usual ones do not do; null leaves a field empty. A value may be
/// <c>#2</c> for the second choice, <c>#1+#2</c> for two boxes, <c>~a</c> for the choice that speaks of a, <c>d-3</c> for three days ago, <c>@case</c> for the number of a case,
/// <c>@me</c> for who posts, <c>@officer</c> for the officer who keeps the cases, <c>@other</c> for somebody else, and <c>@first</c> for what the
/// record that stood first in its list is called.
/// </summary>
public sealed record Post(string Kind, string Act, params (string Name, string? Value)[] Values)
{
    /// <summary>Who posts it, by role; null for the first role that it is offered to.</summary>
    public string? As { get; init; }

    /// <summary>The account that posts it, where not every holder of the role may; null for the first one.</summary>
    public string? Account { get; init; }

    /// <summary>Fields whose absence is told only when others are known, such as a number whose form depends on the kind of party.</summary>
    public string[] Later { get; init; } = [];

    /// <summary>Done to the record that stands first in its list with this query; null for the record that was begun last.</summary>
    public string? OnFirst { get; init; }

    /// <summary>What the row of <see cref="OnFirst"/> speaks of; null for any row.</summary>
    public string? Row { get; init; }

    public override string ToString() => $"{Kind}/{Act}";
}

/// <summary>Forms posted one after the other; an act is done to the record of its kind that the story began last.</summary>
public sealed record Story(string Name, params Post[] Posts)
{
    public override string ToString() => Name;
}
