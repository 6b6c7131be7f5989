using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CaseIds",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EarlierResolutions",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MergedIds",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

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
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Revisits",
                table: "work_orders",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

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
                name: "FurtherWorkOrderIds",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_MergedIntoId",
                table: "work_orders",
                columns: new[] { "Street", "MergedIntoId" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_ReceiptHash",
                table: "work_orders",
                columns: new[] { "Street", "ReceiptHash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "FurtherWorkOrderIds",
                table: "penalty_cases");
        }
    }
}
