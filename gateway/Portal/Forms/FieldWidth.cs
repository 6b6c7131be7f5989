namespace Portal.Forms;

/// <summary>How wide a control is; the width tells how much is expected.</summary>
public enum FieldWidth
{
    /// <summary>As wide as its column.</summary>
    Full,

    /// <summary>About twenty characters.</summary>
    Medium,

    /// <summary>About ten characters.</summary>
    Small,
}
