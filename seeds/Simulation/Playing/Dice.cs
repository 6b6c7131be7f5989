using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Simulation.Playing;

/// <summary>Choices that look random and are the same in every run: the numbers follow from a name (SplitMix64).</summary>
internal sealed class Dice(string name)
{
    private ulong _state = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>A number from 0 up to but not including the bound.</summary>
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)(((UInt128)mixed * (uint)bound) >> 64);
    }

    /// <summary>A number from the least to the most, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of the choices.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of the choices, each as likely as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<T> choices, Func<T, int> weight)
    {
        var left = Below(choices.Sum(weight));
        foreach (var choice in choices)
        {
            left -= weight(choice);
            if (left < 0) return choice;
        }

        return choices[^1];
    }
}
