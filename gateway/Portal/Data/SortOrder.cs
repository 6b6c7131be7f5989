namespace Portal.Data;

/// <summary>How a column sorts the rows.</summary>
public enum SortOrder
{
    /// <summary>Not by this column.</summary>
    None,

    /// <summary>Smallest or oldest first.</summary>
    Ascending,

    /// <summary>Largest or latest first.</summary>
    Descending,
}
