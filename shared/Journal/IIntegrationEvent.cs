namespace Platform.Journal;

/// <summary>What has happened and others should know. Carries ids and facts that are not personal. Named by <see cref="EventNameAttribute"/>.</summary>
public interface IIntegrationEvent
{
    /// <summary>Id of the stream it is about; events of one subject keep their order.</summary>
    Guid Subject { get; }
}
