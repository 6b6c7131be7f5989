using Portal.Data;

namespace Portal.Pages.Desk.Todo;

/// <summary>What waits for a member of staff: items, queues, and the services that could not be asked.</summary>
public sealed class DeskTodo
{
    /// <summary>Items in no order.</summary>
    public List<TodoItem> Items { get; } = [];

    /// <summary>Queues of the unit.</summary>
    public List<QueueCount> Queues { get; } = [];

    /// <summary>Services that did not answer.</summary>
    public SortedSet<string> Away { get; } = new(StringComparer.Ordinal);
}
