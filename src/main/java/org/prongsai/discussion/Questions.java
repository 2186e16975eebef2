package org.prongsai.discussion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.security.Access;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds the questions of a person among those of all measures. */
@Component
class Questions {

    private static final String FROM = """
            from Note n
            join Assignment a on a.id = n.assignmentId
            join a.measure m
            """;

    private static final String ROW = """
            select new org.prongsai.discussion.FoundQuestion(n, author.displayName, answerer.displayName,
                m.id, m.number, m.title, m.fiscalYear, m.yearState, m.retirement.retired, a.id, a.divisionId, d.name,
                (select count(*) from Assignment own where own.measure.id = m.id and own.divisionId in :headed))
            """ + FROM + """
            join Division d on d.id = a.divisionId
            left join Account author on author.username = n.author
            left join Account answerer on answerer.username = n.answeredBy
            where %s order by n.writtenAt desc, n.id desc""";

    private final EntityManager entities;

    Questions(EntityManager entities) {
        this.entities = entities;
    }

    long count(QuestionHeap heap, Access access) {
        var parameters = new HashMap<String, Object>();
        var hql = "select count(*) " + FROM + "where " + condition(heap, access, parameters);
        return bind(entities.createQuery(hql, Long.class), parameters).getSingleResult();
    }

    List<FoundQuestion> page(QuestionHeap heap, Access access, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var hql = ROW.formatted(condition(heap, access, parameters));
        parameters.put("headed", access.divisionIds());
        return bind(entities.createQuery(hql, FoundQuestion.class), parameters)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private static String condition(QuestionHeap heap, Access access, Map<String, Object> parameters) {
        parameters.put("me", access.username());
        return switch (heap) {
            case FOR_ME ->
                "n.question = OPEN and n.author <> :me and m.yearState <> CLOSED"
                        + " and m.retirement.retired = false and (" + mentioned(access, parameters)
                        + ")";
            case BY_ME -> "n.author = :me and n.question in (OPEN, ANSWERED) and n.deletedAt is null";
        };
    }

    private static String mentioned(Access access, Map<String, Object> parameters) {
        return Mentions.patternsOf(access).stream()
                .map(pattern -> {
                    var name = "mention" + parameters.size();
                    parameters.put(name, pattern);
                    return "n.mentions like :" + name + " escape '\\'";
                })
                .collect(Collectors.joining(" or "));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
