package org.prongsai.measure;

/**
 * Where a measure and a division meet.
 *
 * @param assignmentId the division's part
 * @param measureId the measure
 * @param divisionId the division
 * @param duty whether it leads or supports
 * @param status how far it is
 */
public record MatrixCell(long assignmentId, long measureId, long divisionId, Duty duty, AssignmentStatus status) {}
