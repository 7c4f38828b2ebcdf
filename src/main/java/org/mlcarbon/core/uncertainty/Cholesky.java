package org.mlcarbon.core.uncertainty;

import java.util.List;
import org.mlcarbon.core.uncertainty.ImpossibleCorrelation.Reason;

/**
 * The lower triangle L with L · Lᵀ = R of a correlation matrix R that is positive semidefinite: it turns independent
 * standard normal variables into correlated ones. Source: Golub and Van Loan 2013, Matrix Computations, section 4.2.8.
 */
final class Cholesky {

    /** Below, a pivot is 0: the variable is a sum of those before it. */
    private static final double ROUNDING = 1e-9;

    private Cholesky() {}

    /** @throws ImpossibleCorrelation if the matrix is not positive semidefinite */
    static double[][] of(List<List<Double>> matrix) {
        int size = matrix.size();
        var lower = new double[size][size];
        for (int column = 0; column < size; column++) {
            double pivot = rest(matrix, lower, column, column);
            if (pivot < -ROUNDING) {
                throw impossible();
            }
            lower[column][column] = pivot <= ROUNDING ? 0 : Math.sqrt(pivot);
            for (int row = column + 1; row < size; row++) {
                lower[row][column] = entry(rest(matrix, lower, row, column), lower[column][column]);
            }
        }
        return lower;
    }

    private static double rest(List<List<Double>> matrix, double[][] lower, int row, int column) {
        double rest = matrix.get(row).get(column);
        for (int before = 0; before < column; before++) {
            rest -= lower[row][before] * lower[column][before];
        }
        return rest;
    }

    private static double entry(double rest, double pivot) {
        if (pivot > 0) {
            return rest / pivot;
        }
        if (Math.abs(rest) > Math.sqrt(ROUNDING)) {
            throw impossible();
        }
        return 0;
    }

    private static ImpossibleCorrelation impossible() {
        return new ImpossibleCorrelation(
                Reason.TOGETHER,
                List.of(),
                "correlations must be possible together: the matrix must be positive semidefinite");
    }
}
