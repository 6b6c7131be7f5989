using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Discretion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Discretion",
                table: "penalty_cases",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "discretion_benchmarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Tiers = table.Column<string>(type: "text", nullable: false),
                    Factors = table.Column<string>(type: "text", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_discretion_benchmarks", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_discretion_benchmarks_Street_Code_ValidFrom",
                table: "discretion_benchmarks",
                columns: new[] { "Street", "Code", "ValidFrom" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "discretion_benchmarks");

            migrationBuilder.DropColumn(
                name: "Discretion",
                table: "penalty_cases");
        }
    }
}
