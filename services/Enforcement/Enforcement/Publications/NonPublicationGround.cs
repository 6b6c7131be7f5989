namespace Enforcement.Publications;

/// <summary>Why a decision is not published at all (PUB-04).</summary>
internal enum NonPublicationGround
{
    /// <summary>涉及国家秘密.</summary>
    StateSecret,

    /// <summary>涉及未成年人.</summary>
    Minor,

    /// <summary>可能危及国家安全、公共安全、经济安全、社会稳定.</summary>
    Safety,

    /// <summary>省级规定的其他情形.</summary>
    Provincial,
}
