namespace Portal.Identity;

/// <summary>The office whose portal this is. Supplied by the host's configuration; no component knows a name of its own.</summary>
public sealed record OfficeProfile
{
    /// <summary>Name on the public masthead and in page titles, with the city.</summary>
    public required string Name { get; init; }

    /// <summary>Two to four characters; they stand in the mark beside the name, which is type and never an emblem.</summary>
    public required string ShortName { get; init; }

    /// <summary>Name without the city, used where staff work. Falls back to <see cref="Name"/>.</summary>
    public string? DeskName { get; init; }

    /// <summary>City or county above the office.</summary>
    public required string City { get; init; }

    /// <summary>Full name of the organ that issues documents.</summary>
    public required string OrganName { get; init; }

    /// <summary>Section that runs the site; null is shown as to be configured.</summary>
    public string? Maintainer { get; init; }

    /// <summary>Public telephone of the section that runs the site.</summary>
    public string? Telephone { get; init; }

    /// <summary>Identification code of a government website (网站标识码).</summary>
    public string? SiteCode { get; init; }

    /// <summary>ICP filing number.</summary>
    public string? IcpNumber { get; init; }

    /// <summary>Filing number with public security.</summary>
    public string? PoliceNumber { get; init; }

    /// <summary>Review number of the map in use (审图号).</summary>
    public string? MapNumber { get; init; }

    /// <summary>True when persons, parties and numbers are invented; every page then says so.</summary>
    public bool SampleData { get; init; }
}
