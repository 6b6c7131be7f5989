using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AccountsAndSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsSynthetic",
                table: "api_clients",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "account_secrets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "OfferedKey",
                table: "account_secrets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecoveryCodes",
                table: "account_secrets",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "administrator_losses",
                columns: table => new
                {
                    Street = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administrator_losses", x => x.Street);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondFactorRoles = table.Column<string>(type: "TEXT", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_rules", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_rules_Street",
                table: "sign_in_rules",
                column: "Street",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "administrator_losses");

            migrationBuilder.DropTable(
                name: "sign_in_rules");

            migrationBuilder.DropColumn(
                name: "IsSynthetic",
                table: "api_clients");

            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "account_secrets");

            migrationBuilder.DropColumn(
                name: "OfferedKey",
                table: "account_secrets");

            migrationBuilder.DropColumn(
                name: "RecoveryCodes",
                table: "account_secrets");
        }
    }
}
