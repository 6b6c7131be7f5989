namespace Platform.Journal;

/// <summary>What an aggregate has recorded and the next save will write as an entry.</summary>
/// <param name="Type">What was done.</param>
/// <param name="Act">Who, for which office, when.</param>
/// <param name="Happened">What others should know, if anything.</param>
/// <param name="Rules">Ids of the rules the act satisfied.</param>
public sealed record PendingEntry(string Type, Act Act, IIntegrationEvent? Happened, IReadOnlyList<string> Rules);
