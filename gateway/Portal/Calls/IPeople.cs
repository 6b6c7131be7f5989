namespace Portal.Calls;

/// <summary>The names behind account ids. Services and journals know ids only; the gateway knows who they are.</summary>
public interface IPeople
{
    /// <summary>The displayed name of an account; a short form of the id when it is unknown.</summary>
    ValueTask<string> NameOfAsync(Guid account, CancellationToken cancellation = default);

    /// <summary>The accounts that hold a role, by name: what a form offers to choose from.</summary>
    ValueTask<IReadOnlyList<PersonChoice>> WithRoleAsync(string role, CancellationToken cancellation = default);
}

/// <summary>An account as a form offers it.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">The displayed name.</param>
/// <param name="Office">The unit's name.</param>
public sealed record PersonChoice(Guid Id, string Name, string Office);
