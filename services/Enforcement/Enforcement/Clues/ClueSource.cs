namespace Enforcement.Clues;

/// <summary>Where a clue comes from (住房和城乡建设行政处罚程序规定 art. 15).</summary>
internal enum ClueSource
{
    WorkOrder,
    Inspection,
    Complaint,
    Transfer,
}
