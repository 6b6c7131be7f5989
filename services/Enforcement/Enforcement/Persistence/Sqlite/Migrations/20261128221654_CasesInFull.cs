using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CasesInFull : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CaseIds",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "EarlierResolutions",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "MergedIds",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "work_orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReceiptHash",
                table: "work_orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returns",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Revisits",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Satisfaction",
                table: "work_orders",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedAt",
                table: "work_orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "After",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Discretion",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Discussions",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FurtherWorkOrderIds",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "HearingClock",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Hearings",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Preservations",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Recusals",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Transfers",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "discretion_benchmarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tiers = table.Column<string>(type: "TEXT", nullable: false),
                    Factors = table.Column<string>(type: "TEXT", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_discretion_benchmarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_counters", x => new { x.Street, x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "voided_numbers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    VoidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VoidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voided_numbers", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_MergedIntoId",
                table: "work_orders",
                columns: new[] { "Street", "MergedIntoId" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_ReceiptHash",
                table: "work_orders",
                columns: new[] { "Street", "ReceiptHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_discretion_benchmarks_Street_Code_ValidFrom",
                table: "discretion_benchmarks",
                columns: new[] { "Street", "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voided_numbers_Street_Kind_Year_Sequence",
                table: "voided_numbers",
                columns: new[] { "Street", "Kind", "Year", "Sequence" },
                unique: true);

            migrationBuilder.Sql(CounterSeeds.FromCases);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "discretion_benchmarks");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "voided_numbers");

            migrationBuilder.DropIndex(
                name: "IX_work_orders_Street_MergedIntoId",
                table: "work_orders");

            migrationBuilder.DropIndex(
                name: "IX_work_orders_Street_ReceiptHash",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "CaseIds",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "EarlierResolutions",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "MergedIds",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "ReceiptHash",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "Returns",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "Revisits",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "Satisfaction",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "SignedAt",
                table: "work_orders");

            migrationBuilder.DropColumn(
                name: "After",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Discretion",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Discussions",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "FurtherWorkOrderIds",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "HearingClock",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Hearings",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Preservations",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Recusals",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Transfers",
                table: "penalty_cases");
        }
    }
}
