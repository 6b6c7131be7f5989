using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Calls;
using Portal.Formats;
using Portal.Forms;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>What the bureau's forms offer to choose from.</summary>
internal static class EnforcementChoices
{
    private const int Most = 200;
    private static readonly MethodDescriptor s_proposal = Publications.Descriptor.FindMethodByName("ProposeNonPublication");

    /// <summary>Officers of the bureau, its head too.</summary>
    public static ReadChoices Officers { get; } = ChoiceSource.Holders(Roles.EnforcementOfficer, Roles.EnforcementHead);

    /// <summary>Holders of the legal post.</summary>
    public static ReadChoices Reviewers { get; } = ChoiceSource.Holders(Roles.LegalReviewer);

    /// <summary>The holder of the legal post who fills the form in: nobody enters what another has reviewed.</summary>
    public static ReadChoices OwnReviewer { get; } = async source =>
    {
        var own = source.Calls.CallerId.ToString();
        return [.. (await Reviewers(source)).Where(reviewer => reviewer.Value == own)];
    };

    /// <summary>The leader who fills the form in: a discussion is recorded by who chaired it.</summary>
    public static ReadChoices OwnDecider { get; } = async source =>
    {
        var own = source.Calls.CallerId.ToString();
        return [.. (await ChoiceSource.Holders(Roles.EnforcementHead, Roles.Leader)(source)).Where(decider => decider.Value == own)];
    };

    /// <summary>Everyone who may sit in a case meeting.</summary>
    public static ReadChoices Bureau { get; } =
        ChoiceSource.Holders(Roles.EnforcementHead, Roles.EnforcementOfficer, Roles.LegalReviewer, Roles.TeamLawyer);

    /// <summary>Who may preside over a hearing; that they have no part in the case the service sees to.</summary>
    public static ReadChoices Hosts { get; } =
        ChoiceSource.Holders(Roles.JudicialClerk, Roles.LegalReviewer, Roles.EnforcementOfficer, Roles.EnforcementHead);

    /// <summary>The resident lawyers.</summary>
    public static ReadChoices Lawyers { get; } = ChoiceSource.Holders(Roles.TeamLawyer);

    /// <summary>Items of the power list in force today, by code.</summary>
    public static ReadChoices PowerItems { get; } = ChoiceSource.Records(
        source => new Powers.PowersClient(source.Calls.To("enforcement"))
            .ListPowerItemsAsync(new ListPowerItemsRequest { On = ChineseFormat.TableDate(source.Today), Size = Most }).ResponseAsync,
        reply => reply.Items.OrderBy(item => item.Code, StringComparer.Ordinal).Select(item => new FieldOption(item.Code, $"{item.Code}　{item.Cause}")));

    /// <summary>Clues that are being checked, the earliest due first.</summary>
    public static ReadChoices OpenClues { get; } = ChoiceSource.Records(
        source => new Clues.CluesClient(source.Calls.To("enforcement")).ListCluesAsync(new ListCluesRequest { Status = "Checking", Size = Most }).ResponseAsync,
        reply => reply.Items.Select(clue => new FieldOption(clue.Id, $"{clue.ReceivedOn}　{clue.Place}　{clue.Matter}")));

    /// <summary>Decisions whose public copy the reader may make, or make anew, the earliest first.</summary>
    public static ReadChoices Unprepared { get; } = async source =>
        [.. (await PublicationsAsync(source, "Awaiting")).Concat(await PublicationsAsync(source, "Prepared")).Select(row => new FieldOption(row.Id, NameOf(source, row)))];

    /// <summary>What others prepared for the public and waits for a second person.</summary>
    public static ReadChoices Prepared { get; } = async source =>
    {
        var own = source.Calls.CallerId.ToString();
        return [.. (await PublicationsAsync(source, "Prepared")).Where(row => row.PreparedBy != own).Select(row => new FieldOption(row.CopyRef, NameOf(source, row)))];
    };

    /// <summary>Work orders that are not resolved.</summary>
    public static ReadChoices OpenOrders { get; } = async source =>
    {
        var read = new[] { WorkOrderStatus.Dispatched, WorkOrderStatus.Received }.Select(status => ChoiceSource.Records(
            one => new WorkOrders.WorkOrdersClient(one.Calls.To("enforcement")).ListWorkOrdersAsync(new ListWorkOrdersRequest { Status = status, Size = Most }).ResponseAsync,
            reply => reply.Items.Select(order => new FieldOption(order.Id, $"{order.Number}　{order.Title}")))(source));
        return [.. (await Task.WhenAll(read)).SelectMany(options => options)];
    };

    /// <summary>The order that the clue came from, resolved or not, then those that are not resolved.</summary>
    public static ReadChoices OrdersOfClue { get; } = async source =>
    {
        var open = await OpenOrders(source);
        if (source.Record is not { } id || (await source.Calls.ReadAsync(ClueRecords.Clues, id)).Value is not ClueView { WorkOrderId.Length: > 0 } clue) return open;
        var own = await ChoiceSource.Records(
            one => new WorkOrders.WorkOrdersClient(one.Calls.To("enforcement")).GetWorkOrderAsync(new GetWorkOrderRequest { Id = clue.WorkOrderId }).ResponseAsync,
            order => [new FieldOption(order.Id, $"{order.Number}　{order.Title}")])(source);
        return [.. own, .. open.Where(order => order.Value != clue.WorkOrderId)];
    };

    /// <summary>Cases of the meeting's pack by their numbers, each with what is open.</summary>
    public static ReadChoices PackedCases { get; } = async source => source.Record is { } id && (await PortalCalls.TryAsync(() =>
        new CaseMeetings.CaseMeetingsClient(source.Calls.To("enforcement")).GetCaseMeetingAsync(new BureauRecordRequest { Id = id }).ResponseAsync)).Value is { } meeting
        ? [.. meeting.Pack.Where(item => item.CaseId.Length > 0).GroupBy(item => item.CaseNumber, StringComparer.Ordinal).Select(items => new FieldOption(items.Key, string.Join("；", items.Select(item => item.Matter))))]
        : [];

    /// <summary>Photographs of the orders that led to the case the form is about, those of their parts too.</summary>
    public static ReadChoices OrderPhotos { get; } = async source =>
    {
        var filed = await PortalCalls.TryAsync(() => new Cases.CasesClient(source.Calls.To("enforcement")).GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = source.Record ?? "" }).ResponseAsync);
        if (filed.Value is not { } file) return [];
        var orders = await OrdersAsync(source, [file.WorkOrderId, .. file.FurtherWorkOrderIds]);
        var parts = await OrdersAsync(source, orders.SelectMany(order => order.MergedIds));
        return [.. orders.Concat(parts).SelectMany(order => order.Photos.Select(photo => new FieldOption(
            $"{order.Id}/{photo.Number}", $"{order.Number}　{source.Words.Value(PhotoOf(photo))}　{photo.Number}　{order.Title}")))];
    };

    private static EnumValueDescriptor PhotoOf(OrderPhotoView photo) => OrderPhotoView.Descriptor.Require("occasion").EnumType.FindValueByNumber((int)photo.Occasion);

    private static async Task<IReadOnlyList<WorkOrderView>> OrdersAsync(ChoiceSource source, IEnumerable<string> ids)
    {
        var orders = new WorkOrders.WorkOrdersClient(source.Calls.To("enforcement"));
        var read = await Task.WhenAll(ids.Where(id => id.Length > 0).Distinct().Select(id => PortalCalls.TryAsync(() => orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = id }).ResponseAsync)));
        return [.. read.Select(one => one.Value).OfType<WorkOrderView>()];
    }

    private static async Task<IReadOnlyList<PublicationRow>> PublicationsAsync(ChoiceSource source, string status) => (await PortalCalls.TryAsync(() =>
        new Publications.PublicationsClient(source.Calls.To("enforcement"))
            .ListPublicationsAsync(new ListPublicationsRequest { Status = status, Mine = status == "Awaiting", Size = Most }).ResponseAsync)).Value?.Items ?? [];

    // What is proposed not to be published is approved with the rest, so it is told apart here.
    private static string NameOf(ChoiceSource source, PublicationRow row)
    {
        var proposed = row.Ground == NonPublicationGround.Unspecified ? "" : $"　{source.Words.Act(s_proposal)}";
        return $"{row.DecisionNumber}　{row.PartyShown}　{row.Cause}　{row.DueOn}{proposed}";
    }
}
