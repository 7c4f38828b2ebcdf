package org.mlcarbon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;

/** The plan of the house (CONTRIBUTING.md), with the reason for each rule. */
class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mlcarbon");

    @Test
    void coreIsPure() {
        classes()
                .that()
                .resideInAPackage("org.mlcarbon.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.mlcarbon.core..",
                        "org.jspecify..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.io..",
                        "java.nio..")
                .because("a formula must be readable, and testable, without a framework")
                .check(APP);
    }

    @Test
    void aRoomUsesOnlyRoomsAboveIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("quantity")
                .definedBy("org.mlcarbon.core.quantity..")
                .layer("timeline")
                .definedBy("org.mlcarbon.core.timeline..")
                .layer("powerlog")
                .definedBy("org.mlcarbon.core.powerlog..")
                .layer("joblog")
                .definedBy("org.mlcarbon.core.joblog..")
                .layer("intensityfile")
                .definedBy("org.mlcarbon.core.intensityfile..")
                .layer("footprint")
                .definedBy("org.mlcarbon.core.footprint..")
                .layer("inference")
                .definedBy("org.mlcarbon.core.inference..")
                .layer("training")
                .definedBy("org.mlcarbon.core.training..")
                .optionalLayer("uncertainty")
                .definedBy("org.mlcarbon.core.uncertainty..")
                .optionalLayer("terms")
                .definedBy("org.mlcarbon.core.boundary..")
                .optionalLayer("formulas")
                .definedBy("org.mlcarbon.core.othertools..")
                .layer("common")
                .definedBy("org.mlcarbon.common..")
                .layer("catalog")
                .definedBy("org.mlcarbon.catalog..")
                .layer("live")
                .definedBy("org.mlcarbon.live..")
                .optionalLayer("boundary")
                .definedBy("org.mlcarbon.boundary..")
                .optionalLayer("accounting")
                .definedBy("org.mlcarbon.accounting..")
                .optionalLayer("othertools")
                .definedBy("org.mlcarbon.othertools..")
                .layer("share")
                .definedBy("org.mlcarbon.share..")
                .layer("report")
                .definedBy("org.mlcarbon.report..")
                .layer("calculator")
                .definedBy("org.mlcarbon.calculator..")
                .layer("lecture")
                .definedBy("org.mlcarbon.lecture..")
                .layer("comparison")
                .definedBy("org.mlcarbon.comparison..")
                .layer("review")
                .definedBy("org.mlcarbon.review..")
                .layer("schedule")
                .definedBy("org.mlcarbon.schedule..")
                .layer("project")
                .definedBy("org.mlcarbon.project..")
                .layer("planning")
                .definedBy("org.mlcarbon.planning..")
                .layer("doubt")
                .definedBy("org.mlcarbon.doubt..")
                .layer("atlas")
                .definedBy("org.mlcarbon.atlas..")
                .layer("learn")
                .definedBy("org.mlcarbon.learn..")
                .layer("method")
                .definedBy("org.mlcarbon.method..")
                .whereLayer("quantity")
                .mayNotAccessAnyLayer()
                .whereLayer("timeline")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("powerlog")
                .mayOnlyAccessLayers("quantity", "timeline")
                .whereLayer("joblog")
                .mayOnlyAccessLayers("quantity", "powerlog")
                .whereLayer("intensityfile")
                .mayOnlyAccessLayers("quantity", "timeline", "powerlog")
                .whereLayer("footprint")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("inference")
                .mayOnlyAccessLayers("quantity", "footprint")
                .whereLayer("training")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("uncertainty")
                .mayOnlyAccessLayers("quantity", "footprint")
                .whereLayer("terms")
                .mayOnlyAccessLayers("quantity", "footprint")
                .whereLayer("formulas")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("common")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("catalog")
                .mayOnlyAccessLayers("quantity", "timeline", "footprint", "inference", "terms", "formulas", "common")
                .whereLayer("live")
                .mayOnlyAccessLayers("timeline", "intensityfile")
                .whereLayer("share")
                .mayOnlyAccessLayers("common", "catalog")
                .whereLayer("boundary")
                .mayOnlyAccessLayers("quantity", "footprint", "terms", "common", "catalog")
                .whereLayer("accounting")
                .mayOnlyAccessLayers("quantity", "timeline", "footprint", "common", "catalog")
                .whereLayer("othertools")
                .mayOnlyAccessLayers("quantity", "terms", "formulas", "common", "catalog")
                .whereLayer("report")
                .mayOnlyAccessLayers("quantity", "footprint", "common", "catalog", "share")
                .whereLayer("calculator")
                .mayOnlyAccessLayers(
                        "quantity",
                        "footprint",
                        "uncertainty",
                        "terms",
                        "common",
                        "catalog",
                        "boundary",
                        "accounting",
                        "othertools",
                        "report",
                        "share")
                .whereLayer("lecture")
                .mayOnlyAccessLayers("quantity", "footprint", "common", "catalog", "report", "share", "calculator")
                .whereLayer("comparison")
                .mayOnlyAccessLayers("quantity", "footprint", "common", "catalog", "report", "share", "calculator")
                .whereLayer("review")
                .mayOnlyAccessLayers("quantity", "footprint", "common", "catalog", "share", "calculator")
                .whereLayer("schedule")
                .mayOnlyAccessLayers(
                        "quantity",
                        "timeline",
                        "powerlog",
                        "intensityfile",
                        "footprint",
                        "common",
                        "catalog",
                        "live",
                        "report",
                        "share",
                        "calculator")
                .whereLayer("project")
                .mayOnlyAccessLayers(
                        "quantity",
                        "timeline",
                        "powerlog",
                        "joblog",
                        "footprint",
                        "common",
                        "catalog",
                        "report",
                        "share",
                        "calculator",
                        "comparison",
                        "schedule",
                        "inference",
                        "training",
                        "planning")
                .whereLayer("planning")
                .mayOnlyAccessLayers(
                        "quantity", "footprint", "inference", "training", "common", "catalog", "share", "calculator")
                .whereLayer("doubt")
                .mayOnlyAccessLayers(
                        "quantity",
                        "footprint",
                        "uncertainty",
                        "terms",
                        "formulas",
                        "common",
                        "catalog",
                        "boundary",
                        "accounting",
                        "othertools",
                        "share",
                        "calculator")
                .whereLayer("atlas")
                .mayOnlyAccessLayers(
                        "quantity", "footprint", "common", "catalog", "report", "share", "calculator", "comparison")
                .whereLayer("learn")
                .mayOnlyAccessLayers(
                        "quantity",
                        "timeline",
                        "footprint",
                        "inference",
                        "terms",
                        "common",
                        "catalog",
                        "report",
                        "share",
                        "calculator",
                        "schedule",
                        "planning")
                .whereLayer("method")
                .mayOnlyAccessLayers("common")
                .because("a newcomer can read the house from top to bottom, and a room can be taken out")
                .check(APP);
    }

    @Test
    void roomsTalkThroughTheirRootOnly() {
        for (var room : new String[] {
            "catalog",
            "report",
            "share",
            "calculator",
            "comparison",
            "lecture",
            "review",
            "schedule",
            "project",
            "planning",
            "boundary",
            "accounting",
            "othertools",
            "doubt",
            "atlas",
            "learn",
            "method"
        }) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mlcarbon." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.mlcarbon." + room + ".ui..", "org.mlcarbon." + room + ".api..")
                    .because("a page or an endpoint is an edge, not a service")
                    .check(APP);
        }
    }

    @Test
    void sqlStaysWithTheHostedTablesAndTheKeptProjects() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.mlcarbon.catalog..", "org.mlcarbon.project.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "com.zaxxer.hikari..")
                .because("only who owns tables knows how they are kept: those that we host, those that people fill")
                .check(APP);
    }

    @Test
    void connectionsAreOpenedByLiveSourcesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mlcarbon.live..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                .because("one room says what leaves the server")
                .check(APP);
    }

    @Test
    void poiAndPdfStayInTheReport() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mlcarbon.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..", "org.openxmlformats..", "org.apache.pdfbox..", "com.openhtmltopdf..")
                .because("documents are written in one place")
                .check(APP);
    }

    @Test
    void zxingStaysBehindTheQrCode() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mlcarbon.share..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.zxing..")
                .because("a code is drawn in one place")
                .check(APP);
    }

    @Test
    void chartsStayBehindTheirComponent() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mlcarbon.common.ui.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.xdev.chartjs..", "com.fasterxml.jackson.databind..")
                .because("the chart library can then be exchanged, and Jackson 2 stays beside it alone")
                .check(APP);
    }

    @Test
    void viewsAreNobodysApi() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAssignableTo(Component.class)
                .because("other rooms reach a page by its address")
                .check(APP);
    }
}
