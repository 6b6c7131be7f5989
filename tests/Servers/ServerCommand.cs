namespace Platform.Servers;

/// <summary>What to start, as whom, with which environment, and where its output goes.</summary>
internal sealed record ServerCommand(string Program, IReadOnlyList<string> Arguments, string Folder, SystemUser? User)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string Log { get; init; } = Path.Combine(Folder, "output.log");

    /// <summary>The command line under setpriv, which sets the account and asks to be killed with the parent.</summary>
    public string[] AsUser() =>
    [
        "setpriv", "--pdeathsig", "KILL",
        .. User is null ? Array.Empty<string>() : ["--reuid", User.Name, "--regid", $"{User.Group}", "--init-groups"],
        Program, .. Arguments,
    ];
}
