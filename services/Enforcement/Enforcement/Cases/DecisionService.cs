namespace Enforcement.Cases;

/// <summary>How and when the decision reached the party; <c>PostedOn</c> for public notice only.</summary>
internal sealed record DecisionService(
    ServiceMethod Method, DateOnly ServedOn, DateOnly? PostedOn, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Receipt);
