using Enforcement.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>An invented party, and whether it acted in business.</summary>
internal sealed record PlannedParty(PartyKind Kind, string Name)
{
    private static readonly PartyFacts s_facts = EnforcementFacts.Sample.Parties;

    /// <summary>A party with the chance of each kind in percent; the rest are citizens.</summary>
    public static PlannedParty Of(Dice dice, string number, int organizations, int traders)
    {
        var place = dice.Below(100);
        if (place < organizations) return new(PartyKind.Organization, dice.Pick(s_facts.Organizations));
        return place < organizations + traders
            ? new(PartyKind.SoleTrader, dice.Pick(s_facts.Traders))
            : new(PartyKind.Citizen, $"{s_facts.Citizen}{number}");
    }
}
