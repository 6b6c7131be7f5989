namespace Enforcement.Cases;

/// <summary>How a document is served (民事诉讼法 arts. 87 to 95).</summary>
public enum ServiceMethod
{
    /// <summary>直接送达.</summary>
    Direct,

    /// <summary>留置送达.</summary>
    Left,

    /// <summary>委托送达.</summary>
    Entrusted,

    /// <summary>邮寄送达.</summary>
    Post,

    /// <summary>公告送达.</summary>
    PublicNotice,

    /// <summary>电子送达.</summary>
    Electronic,
}
