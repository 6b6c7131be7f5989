namespace Portal.Forms;

/// <summary>Weight of a button or a link that looks like one.</summary>
public enum ButtonKind
{
    /// <summary>One of several.</summary>
    Plain,

    /// <summary>What most people came for; one a page.</summary>
    Main,

    /// <summary>Takes something back.</summary>
    Stop,

    /// <summary>Leaves without doing anything.</summary>
    Quiet,
}
