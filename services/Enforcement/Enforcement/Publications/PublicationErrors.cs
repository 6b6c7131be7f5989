using Platform.Law.Results;

namespace Enforcement.Publications;

internal static class PublicationErrors
{
    public static Refusal NotAwaiting { get; } = new("enforcement.publication_not_awaiting", ErrorKind.State, "本案没有等待公开的处罚决定。")
    {
        Cure = "决定作出以后才能公开；已经公开、决定不公开或者决定已不再有效的，不再办理。",
    };

    public static Refusal NeverPublic { get; } = Law(
        "PUB-04", "enforcement.publication_never", "当事人违法时未满十八周岁或者案件移送司法机关的，处罚决定不予公开。", "不需要办理公开。");

    public static Refusal NotPrepared { get; } = Law(
        "PUB-05", "enforcement.publication_not_prepared", "公开文本还没有制作，或者已经退回重新制作。", "请先由另一人制作公开文本。");

    public static Refusal SecondPersonMissing { get; } = Law(
        "PUB-05", "enforcement.publication_second_person_missing", "公开文本由您制作，应当由另一人复核。", "请由另一名有权复核的人员办理。");

    public static Refusal CopyChanged { get; } = Law(
        "PUB-05", "enforcement.publication_copy_changed", "您看到以后，公开文本又重新制作过。", "请看过现在的公开文本再复核。");

    public static Refusal SummaryOfOne { get; } = Refusal.Invalid(
        "enforcement.publication_summary_of_one", "公开说明只能随一件案件填写；批量制作时请留空。", "summary");

    private static Refusal Law(string rule, string code, string message, string cure) =>
        EnforcementRules.Catalogue.Refuse(rule, code, ErrorKind.State, message, cure, field: null);
}
