package example.durability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.prongsai.Application;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.PlannedMeasure;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.security.SystemUser;
import org.prongsai.user.AccountService;
import org.prongsai.user.NewAccount;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged application with two heads at work on two parts each. It says what it finds stored, then has all four
 * parts reported on without a pause and says each time what was saved, once the service has returned.
 */
public class TirelessHeads implements ApplicationRunner {

    private static final FiscalYear YEAR = new FiscalYear(2569);
    private static final Map<String, Long> HEADS = Map.of("head3", 3L, "head4", 4L);
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final AssignmentService assignments;

    TirelessHeads(ConfigurableApplicationContext context, JdbcClient jdbc, AssignmentService assignments) {
        this.context = context;
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** With {@code --once} everything is done but once, and the application ends by itself. */
    public static void main(String[] args) {
        SpringApplication.run(new Class<?>[] {Application.class, TirelessHeads.class}, args);
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() == 0) {
            SystemUser.call(this::plan);
        }
        tellStored();
        var once = arguments.containsOption("once");
        var workers = HEADS.entrySet().stream()
                .flatMap(head -> parts(head.getValue()).mapToObj(part -> worker(head.getKey(), part, once)))
                .toList();
        for (var worker : workers) {
            worker.join();
        }
        System.exit(SpringApplication.exit(context));
    }

    private boolean plan() {
        context.getBean(FiscalYearService.class).findOrAdd(YEAR, YearState.OPEN);
        var days = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        var measures = IntStream.of(1, 2)
                .mapToObj(number -> new MeasureDefinition(
                        YEAR.year(),
                        number,
                        "มาตรการที่ " + number,
                        null,
                        days,
                        List.of(),
                        List.of(MeasureLink.toIndicator(9)),
                        3L,
                        Set.of(4L)));
        context.getBean(MeasureIntake.class)
                .take(
                        YEAR.year(),
                        measures.map(m -> new PlannedMeasure(m, Map.of())).toList());
        HEADS.forEach((head, division) -> context.getBean(AccountService.class)
                .create(new NewAccount(head, head, "password-" + head, Set.of(Role.DIVISION_HEAD), Set.of(division))));
        return true;
    }

    private LongStream parts(long division) {
        return jdbc
                .sql("select id from assignment where division_id = ?")
                .param(division)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue);
    }

    private void tellStored() {
        jdbc.sql("select id, version, outcome from assignment")
                .query((row, n) -> {
                    tell("STORED", row.getLong(1), row.getInt(2), row.getString(3));
                    return n;
                })
                .list();
        var audited = new HashMap<Long, Integer>();
        jdbc.sql("""
                select object_id, changes from audit_entry where object_type = 'assignment' and action = 'CHANGED'
                order by occurred_at, id
                """)
                .query((row, n) -> {
                    var id = row.getLong(1);
                    var outcomes = JsonMapper.shared().readValue(row.getString(2), CHANGES).stream()
                            .filter(change -> "outcome".equals(change.field()))
                            .map(FieldChange::after)
                            .collect(Collectors.joining());
                    tell("AUDITED", id, audited.merge(id, 1, Integer::sum), outcomes);
                    return n;
                })
                .list();
        System.out.println("READY");
    }

    private Thread worker(String head, long part, boolean once) {
        return Thread.ofPlatform().start(() -> {
            var session = SecurityContextHolder.createEmptyContext();
            session.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(head, "", AuthorityUtils.NO_AUTHORITIES));
            SecurityContextHolder.setContext(session);
            do {
                report(part);
            } while (!once);
        });
    }

    private void report(long part) {
        var seen = assignments.state(part);
        var text = "ผลลัพธ์-%d-%d".formatted(System.currentTimeMillis(), System.nanoTime());
        var saved = assignments
                .report(new StatusChange(part, seen.version(), AssignmentStatus.IN_PROGRESS, text, ""))
                .state();
        tell("SAVED", part, saved.version(), saved.outcome());
    }

    /** One line, closed by a full stop, so that one cut off by the end of the process is known. */
    private static void tell(String what, long part, int version, String outcome) {
        System.out.println("%s %d %d %s .".formatted(what, part, version, outcome));
    }
}
