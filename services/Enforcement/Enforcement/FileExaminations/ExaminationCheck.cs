namespace Enforcement.FileExaminations;

/// <summary>Checks of a case file that the code knows; a standard says which are asked and what they weigh. The wire counts them alike.</summary>
internal enum ExaminationCheck
{
    /// <summary>案由在立案之日列入街道赋权清单.</summary>
    PowerHeld,

    /// <summary>每份笔录、清单和送达由两名执法人员完成.</summary>
    TwoOfficers,

    /// <summary>执法人员在每次行为当日持有有效的执法证件.</summary>
    OfficersCertified,

    /// <summary>被决定回避的人员此后没有参与办案.</summary>
    RecusedTookNoPart,

    /// <summary>立案时没有超过二年处罚时效.</summary>
    WithinLimitation,

    /// <summary>立案审批写明违法事实和地点.</summary>
    FirstFactsStated,

    /// <summary>当事人的名称和证件号码（信用代码）登记齐全.</summary>
    PartyIdentified,

    /// <summary>自收到线索之日起十五个工作日内立案.</summary>
    FiledInTime,

    /// <summary>违法事实有证据证明.</summary>
    EvidenceTaken,

    /// <summary>有现场笔录、影像、电子数据或者物证固定现场情况.</summary>
    SceneRecorded,

    /// <summary>有当事人的陈述（询问笔录）.</summary>
    PartyQuestioned,

    /// <summary>笔录和证据写明名称和内容.</summary>
    RecordsComplete,

    /// <summary>调查终结报告涵盖全部证据，报告以后没有另行取证.</summary>
    EvidenceReported,

    /// <summary>先行登记保存开具清单.</summary>
    PreservationListed,

    /// <summary>先行登记保存的物品在七个工作日内作出处理决定.</summary>
    PreservationDecided,

    /// <summary>有调查终结报告.</summary>
    EndReportSubmitted,

    /// <summary>调查终结报告五项内容齐全.</summary>
    EndReportComplete,

    /// <summary>拟处罚的种类和幅度在法定范围以内.</summary>
    ProposalWithinLaw,

    /// <summary>依法应当法制审核的，审核已经通过.</summary>
    ReviewPassed,

    /// <summary>经过听证的，听证以后再次法制审核.</summary>
    ReviewAfterHearing,

    /// <summary>审核人员具有法律职业资格，或者说明属于此前已从事审核工作的人员.</summary>
    ReviewerQualified,

    /// <summary>审核人员没有参与本案的办理和听证主持.</summary>
    ReviewerApart,

    /// <summary>审核人员在审核之日任法制审核岗.</summary>
    ReviewerInPost,

    /// <summary>八项审核内容逐项作出结论.</summary>
    ReviewComplete,

    /// <summary>每轮法制审核在规定的工作日内提出意见.</summary>
    ReviewInTime,

    /// <summary>审核退回的缺陷逐项说明改正情况.</summary>
    DefectsCured,

    /// <summary>决定以前告知当事人拟作出的处罚和权利.</summary>
    NoticeGiven,

    /// <summary>告知书写明事实、理由、依据和拟作出的处罚.</summary>
    NoticeComplete,

    /// <summary>决定不早于陈述、申辩期限届满，当事人已陈述、申辩或者明确放弃的除外.</summary>
    DefenceWaited,

    /// <summary>当事人的陈述、申辩经过复核.</summary>
    DefenceChecked,

    /// <summary>当事人有权要求听证的，告知听证的权利.</summary>
    HearingTold,

    /// <summary>要求听证的期限已过，或者听证已经举行、放弃.</summary>
    HearingSettled,

    /// <summary>举行听证的七个工作日前通知当事人.</summary>
    HearingAnnounced,

    /// <summary>听证由没有办理、审核本案的人员主持.</summary>
    HearingHostApart,

    /// <summary>听证笔录完整，经举证并由当事人签名或者注明拒签.</summary>
    HearingRecorded,

    /// <summary>有公布的裁量基准的，罚款在所定档次以内，或者偏离经过批准.</summary>
    BenchmarkApplied,

    /// <summary>决定的处罚不重于告知的处罚.</summary>
    NotHeavierThanTold,

    /// <summary>处罚的种类和幅度合法，未成年人依法从轻、减轻或者不予处罚.</summary>
    PenaltyWithinLaw,

    /// <summary>重大处罚经负责人集体讨论.</summary>
    GraveDiscussed,

    /// <summary>涉嫌犯罪已报告移送的，没有以罚款代替移送.</summary>
    PoliceNotReplaced,

    /// <summary>决定书载明当事人地址、事实和证据、依据、履行方式和期限、机关名称.</summary>
    DecisionComplete,

    /// <summary>处罚的同时责令改正违法行为.</summary>
    CorrectionOrdered,

    /// <summary>按所适用的程序写明复议、诉讼的途径和期限.</summary>
    RemediesTold,

    /// <summary>写明怎样根据听证笔录作出决定.</summary>
    HearingFollowed,

    /// <summary>轻微不罚的，对当事人进行教育.</summary>
    Educated,

    /// <summary>轻微不罚的，写明适用的情形.</summary>
    SparedGroundStated,

    /// <summary>自立案之日起九十日内或者依法延长的期限内作出决定.</summary>
    DecidedInTime,

    /// <summary>当场处罚的种类和数额符合简易程序.</summary>
    SimpleProcedureFits,

    /// <summary>当场听取并复核当事人的陈述、申辩.</summary>
    SimpleDefenceHeard,

    /// <summary>当场处罚决定书写明地点，有罚款的写明缴纳方式和期限.</summary>
    SimpleFormComplete,

    /// <summary>当场处罚决定在三个工作日内报所属机关备案.</summary>
    FiledWithOrganInTime,

    /// <summary>决定书在七个工作日内送达.</summary>
    ServedInTime,

    /// <summary>送达回证写明送达情况.</summary>
    ServiceProved,

    /// <summary>公告送达自公告之日起满三十日.</summary>
    PublicNoticeWaited,

    /// <summary>每笔缴款有专用票据号码.</summary>
    ReceiptsNumbered,

    /// <summary>罚款逾期未缴的，已经延期、加处、催告或者申请执行.</summary>
    LateFineFollowed,

    /// <summary>具备结案条件之日起十五个工作日内结案.</summary>
    ClosedInTime,

    /// <summary>结案审批表写明结案情况.</summary>
    ClosingReported,

    /// <summary>结案后一案一卷立卷归档.</summary>
    Archived,
}
