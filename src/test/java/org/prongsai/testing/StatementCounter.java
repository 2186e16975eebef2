package org.prongsai.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what goes to the database, so that a list that asks once a row is found out. A JDBC batch counts as one
 * statement, however many rows it holds. Only the thread that counts is watched.
 */
public final class StatementCounter implements BeanPostProcessor {

    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    /** Runs the work and tells which statements it took, also those of reading the user's rights. */
    public Statements count(Work work) {
        if (seen.get() != null) {
            throw new IllegalStateException("Already counting");
        }
        seen.set(new ArrayList<>());
        try {
            work.run();
            return new Statements(seen.get());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            seen.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? watch(dataSource) : bean;
    }

    private DataSource watch(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .listener(new QueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        note(queries);
                    }

                    @Override
                    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
                })
                .build();
    }

    private void note(List<QueryInfo> queries) {
        var texts = seen.get();
        if (texts != null) {
            texts.add(queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; ")));
        }
    }

    /** What is counted. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
