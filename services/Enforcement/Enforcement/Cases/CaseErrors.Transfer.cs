using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of the transfer to the police.</summary>
internal static partial class CaseErrors
{
    public static Refusal TransferUnderWay { get; } = State("enforcement.transfer_under_way", "本案涉嫌犯罪的移送正在办理。");

    public static Refusal TransferGroupNotTwo { get; } = Law("TRF-01", "enforcement.transfer_group_not_two", "核实涉嫌犯罪情况的执法人员不足二人。", "secondOfficer");

    public static Refusal TransferReportMissing { get; } = Law("TRF-01", "enforcement.transfer_report_missing", "没有书面报告的内容。", "paper.text");

    public static Refusal NoTransferToDecide { get; } = Law("TRF-02", "enforcement.no_transfer_to_decide", "没有待决定的移送报告。", cure: "请先由二名以上执法人员提出书面报告。");

    public static Refusal TransferReasonMissing { get; } = Law("TRF-02", "enforcement.transfer_reason_missing", "不批准移送的，没有写明理由。", "reason");

    public static Refusal TransferNotApproved { get; } = Law("TRF-03", "enforcement.transfer_not_approved", "移送还没有经正职负责人批准，或者已经移送。");

    public static Refusal NotTransferred { get; } = Law("TRF-04", "enforcement.not_transferred", "案件还没有移送公安机关，或者公安机关已经答复。");

    public static Refusal PoliceHaveNotFiled { get; } = Law("TRF-05", "enforcement.police_have_not_filed", "公安机关没有决定立案，或者已经移交。");

    public static Refusal PoliceHandleIt { get; } = Law("TRF-06", "enforcement.police_handle_it", "案件已批准移送公安机关，不能以罚款代替移送。", "penalty");
}
