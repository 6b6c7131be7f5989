using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>The enforcement grid (执法网格) from a day on, until a later one replaces it.</summary>
internal sealed class EnforcementGrid : Aggregate
{
    private EnforcementGrid()
    {
    }

    private EnforcementGrid(Guid id, string street)
        : base(id, street)
    {
    }

    public string Title { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public IReadOnlyList<GridCell> Cells { get; private set; } = [];

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="isKnown"/> says whether a grid begins on the same day already.</summary>
    public static Result<EnforcementGrid> Define(DefineGrid command, bool isKnown, Act act)
    {
        if (isKnown) return IntelligenceErrors.GridKnown(command.ValidFrom);
        var grid = new EnforcementGrid(act.NewId(), act.Street)
        {
            Title = command.Title,
            ValidFrom = command.ValidFrom,
            Cells = command.Cells,
            IsSynthetic = command.IsSynthetic,
        };
        grid.Record(
            nameof(EnforcementGridDefined), act,
            new EnforcementGridDefined(grid.Id, grid.Title, grid.ValidFrom, [.. grid.Cells.Select(cell => cell.Code)], grid.IsSynthetic));
        return grid;
    }
}

/// <summary>One cell of the grid, the account of the officer who answers for it and its outline; null where there is none.</summary>
internal sealed record GridCell(string Code, string Name, Guid? OfficerId, CellShape? Shape = null);
