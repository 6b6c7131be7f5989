using Portal.Calls;
using Portal.Forms;

namespace Portal.Pages.Desk.Entries;

/// <summary>What the values of fields are read from.</summary>
/// <param name="Calls">Services, as the person who fills the form in.</param>
/// <param name="People">Accounts by role.</param>
/// <param name="Offices">Names of offices.</param>
/// <param name="Words">Words of the staff pages.</param>
/// <param name="Today">The day in Beijing.</param>
/// <param name="Record">The record the form is about; null for a form that begins one.</param>
public sealed record ChoiceSource(PortalCalls Calls, IPeople People, OfficeNames Offices, DeskWords Words, DateOnly Today, string? Record = null)
{
    private readonly Dictionary<ReadChoices, Task<IReadOnlyList<FieldOption>>> _read = [];

    /// <summary>The values of a source, read once however many rows of the form offer them.</summary>
    public Task<IReadOnlyList<FieldOption>> OptionsOf(ReadChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (!_read.TryGetValue(choices, out var options)) _read[choices] = options = choices(this);
        return options;
    }

    /// <summary>Accounts that hold one of the roles, each once.</summary>
    public static ReadChoices Holders(params string[] roles) => async source =>
    {
        var found = new Dictionary<Guid, FieldOption>();
        foreach (var role in roles)
        {
            foreach (var person in await source.People.WithRoleAsync(role))
            {
                found[person.Id] = new FieldOption(person.Id.ToString(), person.Office.Length == 0
                    ? person.Name
                    : $"{person.Name}（{await source.Offices.NameOfAsync(source.Calls, person.Office)}）");
            }
        }

        return [.. found.Values];
    };

    /// <summary>Records of a list; nothing when the service is away or does not let the person read it.</summary>
    public static ReadChoices Records<TReply>(Func<ChoiceSource, Task<TReply>> read, Func<TReply, IEnumerable<FieldOption>> options)
        where TReply : class => async source =>
        (await PortalCalls.TryAsync(() => read(source))).Value is { } reply ? [.. options(reply)] : [];
}
