namespace Platform.Persistence;

/// <summary>
/// Marks a row that is not an aggregate: a read model filled from events, a request row, a position. Such rows are not
/// journaled, because they can be rebuilt or carry no record of the office (DESIGN section 4, item 1).
/// </summary>
public interface ITechnicalRecord;
