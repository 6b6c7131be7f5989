using Grpc.Core;
using Organization.Contracts;
using Portal.Calls;
using Portal.Identity;
using Portal.Pages.EnforcementDesk;
using Portal.State;

namespace Portal.Pages.Desk.Todo;

/// <summary>Asks the services what waits for a person, by the person's roles. A service that is away costs only its own items.</summary>
internal sealed partial class TodoReader(PortalCalls calls, PortalUser user, DeskWords words, DateOnly today)
{
    private const int Most = 100;
    private const int Ahead = 30;
    private readonly DeskTodo _todo = new();

    /// <summary>Everything that waits, asked at once.</summary>
    public async Task<DeskTodo> ReadAsync()
    {
        (bool Mine, Func<Task> Read)[] sources =
        [
            (Is(Roles.EnforcementOfficer, Roles.EnforcementHead), CasesAsync),
            (Is(Roles.EnforcementOfficer, Roles.EnforcementHead), CluesAsync),
            (Is(Roles.EnforcementOfficer, Roles.EnforcementHead), OrdersAsync),
            (Is(Roles.EnforcementOfficer, Roles.EnforcementHead), BureauAsync),
            (Is(Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.Leader), WarningsAsync),
            (Is([.. PublicationRecords.Preparers, .. PublicationRecords.Approvers]), PublicationsAsync),
            (Is(BureauRecords.Publishers), StatisticsAsync),
            (Is(Roles.LegalReviewer), ReviewerAsync),
            (Is(Roles.TeamLawyer, Roles.EnforcementHead), DoubtsAsync),
            (Is(Roles.TeamLawyer, Roles.EnforcementHead), VisitsAsync),
            (Is(Roles.JudicialClerk), MeetingsAsync),
            (Is(Roles.JudicialClerk), CommitteeAsync),
            (Is(Roles.JudicialClerk, Roles.OfficeClerk, Roles.Leader), DecisionsAsync),
            (Is(Roles.OfficeClerk), DisclosureAsync),
            (Is(Roles.JudicialClerk, Roles.VillageClerk), OutreachAsync),
            (Is(Roles.Administrator), SetupAsync),
        ];
        // The renderer's context runs what follows each answer one after the other, so the lists need no lock.
        await Task.WhenAll(sources.Where(source => source.Mine).Select(source => source.Read()));
        _todo.Queues.Sort((one, other) => (other.Late, one.Href).CompareTo((one.Late, other.Href)));
        if (_todo.Items.Count > 0) _todo.Queues.Insert(0, new(words["Queue_Late"], _todo.Items.Count(item => item.StateOn(today) == DueState.Late), "/desk", Late: true));
        return _todo;
    }

    private bool Is(params string[] roles) => user.HasAnyRole(roles);

    // Null when the service is away or the role does not admit the list; neither may cost the rest of the page.
    private async Task<T?> AskAsync<T>(string service, Func<CallInvoker, AsyncUnaryCall<T>> call)
        where T : class
    {
        var outcome = await PortalCalls.TryAsync(async () => await call(calls.To(service)));
        if (outcome.IsAway) _todo.Away.Add(service);
        return outcome.Value;
    }

    private void Add(string matter, string about, string href, DateOnly? due, string rule = "", string basis = "", int? counted = null, DayUnit unit = DayUnit.Natural) =>
        _todo.Items.Add(new TodoItem(matter, about, href, due, rule, basis, counted, unit));

    private void Queue(string key, int count, string href, bool late = false) => _todo.Queues.Add(new(words[key], count, href, late));
}
