namespace Platform.Journal;

/// <summary>Paths of an entry's header. The header and the event are fields like any other, so that they are committed to and can be hidden.</summary>
public static class HeaderPaths
{
    /// <summary>Every header path starts with this character; a record's own path never does.</summary>
    public const char Prefix = '@';

    /// <summary>Id of the street (街道) the stream belongs to.</summary>
    public const string Street = "@street";

    /// <summary>Id of the stream: the case, the item.</summary>
    public const string Stream = "@stream";

    /// <summary>Version of the stream after the act; the first entry has 1.</summary>
    public const string Version = "@version";

    /// <summary>What was done.</summary>
    public const string Type = "@type";

    /// <summary>Account id of who did it; never a name.</summary>
    public const string Actor = "@actor";

    /// <summary>Code of the office it was done for.</summary>
    public const string Office = "@office";

    /// <summary>Time of the act.</summary>
    public const string Acted = "@acted";

    /// <summary>Time of recording.</summary>
    public const string Recorded = "@recorded";

    /// <summary>Ids of the rules the act satisfied.</summary>
    public const string Rules = "@rules";

    /// <summary>Urn of the integration event, when others should know.</summary>
    public const string Event = "@event";

    /// <summary>Body of the integration event.</summary>
    public const string EventBody = "@eventBody";
}
