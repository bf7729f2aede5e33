package com.duebook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantOwned;
import com.duebook.ui.form.FileUpload;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.inject.Inject;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.regex.Pattern;
import org.jobrunr.jobs.annotations.Recurring;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;

/** What the compiler and Spring Modulith cannot say. */
final class HouseRules {

    private static final Set<String> JDBC_DOORS = Set.of(
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.JdbcOperations",
            "org.springframework.jdbc.core.simple.JdbcClient",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations",
            "java.sql.DriverManager",
            "java.sql.Connection",
            "java.sql.Statement",
            "java.sql.PreparedStatement",
            "org.hibernate.StatelessSession");

    /** Of executors, JobRunr and Vaadin, and what a loop waits by. */
    private static final Set<String> RECURS = Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay", "scheduleRecurrently",
            "createRecurrently", "setPollInterval", "sleep", "parkNanos", "parkUntil", "onSpinWait");

    private static final Pattern HQL_WRITES_TENANT =
            Pattern.compile("\\A\\s*insert\\b|\\bset\\b.*\\btenantId\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final DescribedPredicate<JavaClass> PERSISTENT =
            annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class)).or(annotatedWith(Embeddable.class))
                    .forSubtype();

    private HouseRules() {}

    static final List<HouseRule> ALL = List.of(
            HouseRule.of("only stripe imports com.stripe",
                    noClasses().that().resideOutsideOfPackage("com.duebook.stripe..")
                            .should().dependOnClassesThat().resideInAPackage("com.stripe.."),
                    "StripeCaller"),
            HouseRule.of("no key is put into Stripe's global state",
                    noClasses().should().accessFieldWhere(stripeGlobals()),
                    "GlobalStripeKey"),
            HouseRule.of("only screens import Vaadin",
                    noClasses().that(areNot(Allowed.VAADIN)).and().resideOutsideOfPackage("..ui..")
                            .should().dependOnClassesThat().resideInAPackage("com.vaadin.."),
                    "VaadinService"),
            HouseRule.of("screens do not reach below services",
                    noClasses().that().resideInAPackage("..ui..")
                            .should().dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..",
                                    "org.springframework.data..", "org.springframework.jdbc..", "org.jobrunr..")),
                    "ui.RepositoryScreen"),
            HouseRule.of("entities do not enter screens",
                    noClasses().that().resideInAPackage("..ui..")
                            .should().dependOnClassesThat(annotatedWith(Entity.class).forSubtype()),
                    "ui.EntityScreen"),
            HouseRule.of("screens are package-private",
                    classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate(),
                    "PublicScreen"),
            HouseRule.of("repositories are package-private",
                    classes().that(assignableTo(Repository.class)).should().bePackagePrivate(),
                    "PublicRepository"),
            HouseRule.of("the time comes from the one Clock",
                    noClasses().that().resideOutsideOfPackage("com.duebook.time..")
                            .should().accessTargetWhere(readsTheMachinesClock()),
                    "WallClock"),
            HouseRule.of("what recurs is listed in recurring.yaml",
                    noClasses().that(areNot(Allowed.RECURRENCE)).should().accessTargetWhere(recurs()),
                    "Ticker"),
            HouseRule.of("nothing recurs by an annotation",
                    noMethods().should().beAnnotatedWith(Scheduled.class).orShould().beAnnotatedWith(Schedules.class)
                            .orShould().beAnnotatedWith(Recurring.class),
                    "AnnotatedTicker"),
            HouseRule.of("SQL by hand goes through TenantJdbc",
                    noClasses().that(areNot(Allowed.HAND_WRITTEN_SQL)).and(areNot(Allowed.DOORS))
                            .and().resideOutsideOfPackages("com.duebook.sandbox..", "com.duebook.audit.verify..")
                            .should().dependOnClassesThat(jdbcDoor())
                            .orShould().accessTargetWhere(callsNativeQuery()),
                    "RawSql"),
            HouseRule.of("rows are read as a list: a stream of them keeps its connection until it is closed",
                    noClasses().should().accessTargetWhere(streamsRows()),
                    "LeakyRows"),
            HouseRule.of("only few leave their workspace for the platform",
                    noClasses().that(areNot(Allowed.PLATFORM_WORK)).and().resideOutsideOfPackage("com.duebook.sandbox..")
                            .should().accessTargetWhere(entersThePlatform()),
                    "PlatformVisitor"),
            HouseRule.of("repositories hold no native SQL",
                    noMethods().should().beAnnotatedWith(NativeQuery.class)
                            .orShould().beAnnotatedWith(nativeQuery()),
                    "NativeQueries"),
            HouseRule.of("HQL neither inserts nor moves a row to another workspace",
                    noMethods().should().beAnnotatedWith(hqlThatWritesTheTenant()),
                    "HqlTenantWriter"),
            HouseRule.of("what papers say of parties is changed by an entity that keeps the past, or by TaxReview, which does too",
                    classes().that().doNotHaveFullyQualifiedName("com.duebook.customers.TaxReview")
                            .should(Conditions.have("change no party by SQL", FrozenParties::changedBy)),
                    "PastForgetter"),
            HouseRule.of("every entity is owned by a tenant or on the platform list",
                    classes().that().areAnnotatedWith(Entity.class).and(areNot(Allowed.PLATFORM_ENTITIES))
                            .should().beAssignableTo(TenantOwned.class),
                    "Ownerless"),
            HouseRule.of("entities change by verbs",
                    methods().that().areDeclaredInClassesThat(PERSISTENT).and().haveNameMatching("set[A-Z].*")
                            .should().notBePublic(),
                    "SettableEntity"),
            HouseRule.of("entities hold no collections: Hibernate loads them without the tenant",
                    noFields().should().beAnnotatedWith(OneToMany.class)
                            .orShould().beAnnotatedWith(ManyToMany.class)
                            .orShould().beAnnotatedWith(ElementCollection.class),
                    "CollectionHolder"),
            HouseRule.of("beans get what they need by constructor",
                    noFields().should().beAnnotatedWith(Autowired.class)
                            .orShould().beAnnotatedWith(Inject.class)
                            .orShould().beAnnotatedWith(Value.class)
                            .orShould().beAnnotatedWith(PersistenceContext.class),
                    "FieldInjected"),
            HouseRule.of("job handlers are public, or JobRunr fails to run them",
                    classes().that(assignableTo(JobRequestHandler.class)).should().bePublic(),
                    "HiddenHandler"),
            HouseRule.of("names say what a thing is",
                    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                            .orShould().resideInAnyPackage("..domain..", "..service..", "..dto..", "..mapper..",
                                    "..impl..", "..util..", "..utils.."),
                    "InvoiceUtils"),
            HouseRule.of("every package says what may be null",
                    classes().that().doNotHaveSimpleName("Stub").should(Conditions.liveInANullMarkedPackage()),
                    "unmarked.Unmarked"),
            HouseRule.of("money never floats",
                    classes().that().resideInAnyPackage("..money..", "..ledger..", "..receivables..", "..ageing..", "..payments..",
                            "..checkout..", "..delivery..", "..portal..")
                            .should(Conditions.haveNoFloatingPoint()),
                    "money.DoublePrice"),
            HouseRule.of("icons come from the one small file",
                    noClasses().should().dependOnClassesThat(
                            assignableTo(VaadinIcon.class).or(assignableTo(Icon.class))),
                    "ui.HeavyIcon"),
            HouseRule.of("files come in through FileUpload, which stops those that are too long",
                    noClasses().that().doNotBelongToAnyOf(FileUpload.class)
                            .should().dependOnClassesThat(assignableTo(UploadHandler.class)),
                    "ui.EndlessUpload"),
            HouseRule.of("numbers are typed into NumberInput, which drops no sign",
                    noClasses().should().dependOnClassesThat(assignableTo(BigDecimalField.class)
                            .or(assignableTo(AbstractNumberField.class)))
                            .orShould().accessTargetWhere(dropsWhatIsTyped()),
                    "ui.SignEater"),
            HouseRule.of("nothing asks for a browser bundle of our own, which would need Node",
                    noClasses().should().beAnnotatedWith(bundled()),
                    "ui.BundledScreen"));

    private static DescribedPredicate<JavaClass> areNot(Map<String, String> listed) {
        return DescribedPredicate.describe("are not listed, with a reason, in Allowed",
                type -> !listed.containsKey(outermost(type).getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaAccess<?>> stripeGlobals() {
        return DescribedPredicate.describe("a static field of com.stripe.Stripe",
                access -> access.getTargetOwner().getName().equals("com.stripe.Stripe"));
    }

    private static DescribedPredicate<JavaAccess<?>> streamsRows() {
        return DescribedPredicate.describe("streams rows", access -> access.getTarget().getName().matches("stream|queryForStream")
                && access.getTargetOwner().getName().startsWith("org.springframework.jdbc."));
    }

    private static DescribedPredicate<JavaAccess<?>> dropsWhatIsTyped() {
        return DescribedPredicate.describe("allows only some letters",
                access -> access.getTarget().getName().equals("setAllowedCharPattern"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", access -> {
            var owner = access.getTargetOwner().getName();
            var member = access.getTarget().getName();
            var bare = access.getTarget().getFullName().endsWith("()");
            return owner.startsWith("java.time.") && (bare && member.equals("now") || member.startsWith("system"))
                    || owner.equals("java.lang.System") && member.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && member.equals("<init>") && bare;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> recurs() {
        return DescribedPredicate.describe("does something again and again, or waits to",
                access -> RECURS.contains(access.getTarget().getName())
                        || access.getTargetOwner().isAssignableTo(Timer.class)
                        || access.getTargetOwner().isAssignableTo(TaskScheduler.class));
    }

    private static DescribedPredicate<JavaAccess<?>> entersThePlatform() {
        return DescribedPredicate.describe("enters the platform",
                access -> access.getTargetOwner().isEquivalentTo(Tenancy.class) && access.getTarget().getName().equals("onPlatform"));
    }

    private static DescribedPredicate<JavaClass> jdbcDoor() {
        return DescribedPredicate.describe("are a door to plain JDBC", type -> JDBC_DOORS.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> callsNativeQuery() {
        return DescribedPredicate.describe("creates a native query or an insert",
                access -> access.getTarget().getName().startsWith("createNative")
                        || access.getTarget().getName().startsWith("createCriteriaInsert"));
    }

    private static DescribedPredicate<JavaAnnotation<?>> nativeQuery() {
        return DescribedPredicate.describe("@Query(nativeQuery = true)",
                annotation -> annotation.getRawType().isEquivalentTo(Query.class)
                        && annotation.as(Query.class).nativeQuery());
    }

    private static DescribedPredicate<JavaAnnotation<?>> hqlThatWritesTheTenant() {
        return DescribedPredicate.describe("@Query that writes the tenant",
                annotation -> annotation.getRawType().isEquivalentTo(Query.class)
                        && HQL_WRITES_TENANT.matcher(annotation.as(Query.class).value()).find());
    }

    private static DescribedPredicate<JavaAnnotation<?>> bundled() {
        var names = Set.of(NpmPackage.class.getName(), JsModule.class.getName(), CssImport.class.getName(),
                JavaScript.class.getName(), NpmPackage.Container.class.getName(), JsModule.Container.class.getName(),
                CssImport.Container.class.getName(), JavaScript.Container.class.getName());
        return DescribedPredicate.describe("a bundle annotation of Vaadin",
                annotation -> names.contains(annotation.getRawType().getName()));
    }
}
