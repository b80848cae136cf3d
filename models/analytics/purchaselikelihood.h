// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/maximum.h"
#include "models/analytics/purchasepatterns.h"

/**
 * How likely the purchases of many customers are under a model, and how that changes with its parameters: as functions of the logarithms
 * of the parameters, which keeps those positive.
 *
 * Counts are whole numbers, so every ratio of gamma functions is a finite sum, in which k stands once for each customer who bought more
 * than k times again; logarithms of times are worked out once for each number of days.
 */
class PurchaseLikelihood
{
public:
    /** Of all patterns, or of every \a step-th: enough to tell where to begin. */
    explicit PurchaseLikelihood(const std::vector<PurchasePatterns::Pattern> &patterns, size_t step = 1);

    size_t patterns() const { return m_patterns.size(); }

    /**
     * BG/NBD, with θ = ln(r, α, a, b).
     *
     * P. S. Fader, B. G. S. Hardie and K. L. Lee, "“Counting your customers” the easy way", Marketing Science 24 (2005), 275–284, eq. 6;
     * in the form that neither overflows nor underflows of B. G. S. Hardie, "Overcoming the BG/NBD model's #NUM! error problem" (2012).
     */
    Slope<4> bgNbd(const std::array<double, 4> &theta) const { return withDropOut(theta, 0.0); }
    /**
     * MBG/NBD, with θ = ln(r, α, a, b).
     *
     * E. P. Batislam, M. Denizel and A. Filiztekin, "Empirical validation and comparison of models for customer base analysis",
     * International Journal of Research in Marketing 24 (2007), 201–209.
     */
    Slope<4> mbgNbd(const std::array<double, 4> &theta) const { return withDropOut(theta, 1.0); }
    /** The second derivatives of both. */
    maximum::Matrix<4> bgNbdCurvature(const std::array<double, 4> &theta) const { return curvatureWithDropOut(theta, 0.0); }
    maximum::Matrix<4> mbgNbdCurvature(const std::array<double, 4> &theta) const { return curvatureWithDropOut(theta, 1.0); }
    /** NBD, which is BG/NBD without drop-out, with θ = ln(r, α). */
    Slope<2> nbd(const std::array<double, 2> &theta) const;

private:
    /** \a chances: to drop out, beside those after each repeat. */
    Slope<4> withDropOut(const std::array<double, 4> &theta, double chances) const;
    maximum::Matrix<4> curvatureWithDropOut(const std::array<double, 4> &theta, double chances) const;
    /** Σ over customers of lnΓ(p + x) − lnΓ(p), and its derivative by p. */
    std::pair<double, double> gammaRatio(double p) const;
    /** The second derivative of that. */
    double gammaRatioCurvature(double p) const;

    std::vector<PurchasePatterns::Pattern> m_patterns;
    std::vector<double> m_moreThan; // How many customers bought more than k times again.
    double m_customers = 0.0;
    qint64 m_longestAge = 0;
};
